import { options, ready } from '../site.ts';
import { startA } from './a.ts';
import { startK } from './k.ts';
import { chat } from './model.ts';

document.documentElement.lang = options.language;
// The open chat stands behind the # of the address, by its public name where it has one.
history.replaceState(null, '', `${location.pathname}${location.search}#@${chat.handle}`);
if (location.pathname.startsWith('/k')) startK();
else startA();
ready();
