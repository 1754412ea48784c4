export { answerTo, type Host } from './answer';
