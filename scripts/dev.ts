/** `npm run dev -- check PATH`: the command line from source, without a build. */
import './ensure-generated';
import { finish, main, processIo } from '../src/cli';

void main(process.argv.slice(2), processIo()).then(finish);
