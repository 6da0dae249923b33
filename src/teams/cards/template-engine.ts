// A file of its own, so that the engine is loaded when the first card is rendered and not before.
export { Template } from 'adaptivecards-templating/lib/template-engine.js';
