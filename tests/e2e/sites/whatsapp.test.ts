import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './whatsapp-controls.ts';

testSite({ site: 'whatsapp', controls: CONTROLS, harmless: HARMLESS });
