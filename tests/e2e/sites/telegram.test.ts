import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './telegram-controls.ts';

testSite({ site: 'telegram', controls: CONTROLS, harmless: HARMLESS });
