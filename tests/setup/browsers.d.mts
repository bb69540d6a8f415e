export type BrowserName = 'chromium' | 'firefox' | 'nginx';
export function packageOf(name: BrowserName): string;
export function inPath(program: string): string | undefined;
export function installedBrowser(name: BrowserName): string | undefined;
export function missingBrowser(name: BrowserName): string;
export function installedServer(): string;
