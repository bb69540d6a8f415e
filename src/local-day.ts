/** The calendar day where the person is, `YYYY-MM-DD`: prohibitions, phases and "today" all count local days. */
export function localDay(at: Date): string {
  const year = String(at.getFullYear()).padStart(4, '0');
  const month = String(at.getMonth() + 1).padStart(2, '0');
  const day = String(at.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
