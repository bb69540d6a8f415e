import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './instagram-controls.ts';

testSite({ site: 'instagram', controls: CONTROLS, harmless: HARMLESS });
