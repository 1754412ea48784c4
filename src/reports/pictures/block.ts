import { isWidePicture, type Picture } from '../../charts';
import type { Block } from '../base/report';

/** A picture where there is something to show. */
export const pictureBlock = (picture: Picture | undefined): readonly Block[] =>
  picture ? [{ type: 'picture', picture, ...(isWidePicture(picture) && { wide: true }) }] : [];
