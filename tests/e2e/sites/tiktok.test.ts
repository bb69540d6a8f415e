import { testSite } from '../site-suite.ts';
import { CONTROLS, HARMLESS } from './tiktok-controls.ts';

testSite({ site: 'tiktok', controls: CONTROLS, harmless: HARMLESS });
