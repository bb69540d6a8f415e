/** Gives the person a file, as the browser keeps downloads. Nothing leaves the computer. */
export function download(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn; a revoked address stops a download that has not begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
