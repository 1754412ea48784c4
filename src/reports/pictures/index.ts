export { pictureBlock } from './block';
export { bowlingPicture } from './bowling';
export { bridgePicture } from './bridge';
export { paretoPicture } from './pareto';
export { timelinePicture } from './timeline';
export { trendPicture } from './trend';
