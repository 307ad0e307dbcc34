export { messages } from './en-US';
