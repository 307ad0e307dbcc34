import { listTerminalsBindingDesktops } from '~/contract/terminals';
import { listSource } from './list-source';

/** Terminal bindings (ListTerminalsBindingDesktops): a page of them, or all that match. */
export const bindingsSource = listSource(listTerminalsBindingDesktops, ['terminals'], ({ id }) => id);
