export { type Exchanger, exchangerHere, type Host } from './exchange.ts';
export {
  AddressUnusable,
  type IncomingRequest,
  type Listen,
  listenHere,
  type OutgoingResponse,
  PortBusy,
} from './listen.ts';
export { httpApart } from './thread/apart.ts';
