import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './youtube-controls.ts';

testSite({ site: 'youtube', controls: CONTROLS, harmless: HARMLESS });
