import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './linkedin-controls.ts';

testSite({ site: 'linkedin', controls: CONTROLS, harmless: HARMLESS });
