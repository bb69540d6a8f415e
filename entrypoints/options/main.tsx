import { render } from 'preact';
import { browserPorts } from '../../src/pages/browser-ports.ts';
import { Options } from '../../src/pages/options/options.tsx';

render(<Options ports={browserPorts()} />, document.getElementById('root')!);
