/** @jsxImportSource react */

/** Own drawings, on a 24 × 24 grid; the first numbers of the action icons are those people's tools look for. */
const PATHS = {
  like: 'M16.697 5.5c-1.222 0-3.4.7-4.697 3-1.3-2.3-3.4-3-4.7-3C4.8 5.5 2.8 7.5 2.8 10.2c0 4.5 4.6 7.7 9.2 10.8 4.6-3.1 9.2-6.3 9.2-10.8 0-2.7-2-4.7-4.503-4.7z',
  repost:
    'M4.5 3.88l4.432 4.32M4.5 3.88L.7 7.6M4.5 4v12a3 3 0 0 0 3 3H13M19.5 20.12l-4.4-4.32M19.5 20.12l3.8-3.72M19.5 20V8a3 3 0 0 0-3-3H11',
  reply: 'M1.751 10c0-4.42 3.58-7.5 8-7.5h4.5a7.5 7.5 0 0 1 0 15h-1.2v4l-5.3-4.1c-3.5-.6-6-3.5-6-7.4z',
  bookmark: 'M4 4.5C4 3.12 5.12 2 6.5 2h11C18.88 2 20 3.12 20 4.5v17.3l-8-5.7-8 5.7z',
  share:
    'M12 2.59l5.7 5.7M12 2.6L6.3 8.3M12 3v12.5M3.5 15v3.5A2.5 2.5 0 0 0 6 21h12a2.5 2.5 0 0 0 2.5-2.5V15',
  views: 'M4 20v-7M9.3 20V4M14.7 20v-9M20 20V8',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  home: 'M3 10.5L12 3l9 7.5V21h-6v-6H9v6H3z',
  search: 'M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM16 16l5 5',
  bell: 'M6 10a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4S6 15 6 10zM9.5 20a2.5 2.5 0 0 0 5 0',
  mail: 'M3 5.5h18v13H3zM3 6l9 7 9-7',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a6.5 6.5 0 0 1 3.5 6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  back: 'M20 12H4M10.5 5L4 12l6.5 7',
  close: 'M5 5l14 14M19 5L5 19',
  verified:
    'M12 2.5l2.6 2 3.3-.1.9 3.1 2.7 1.9-1.1 3.1 1.1 3.1-2.7 1.9-.9 3.1-3.3-.1-2.6 2-2.6-2-3.3.1-.9-3.1-2.7-1.9 1.1-3.1L2.5 9.4l2.7-1.9.9-3.1 3.3.1zM8.3 12.3l2.6 2.5 4.8-5',
  image: 'M3.5 4.5h17v15h-17zM4 17l5-5.5 4 4 3-2.5 4.5 4M15.5 9h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false, label }: { name: IconName; filled?: boolean; label?: string }) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox="0 0 24 24" className={filled ? 'icon icon-filled' : 'icon'} {...naming}>
      <g>
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}
