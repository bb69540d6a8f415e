import type { PagePorts } from './ports.ts';

/** Lets the browser download a text as a file; nothing leaves the machine. */
export const saveFile: PagePorts['saveFile'] = ({ name, type, text }) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
