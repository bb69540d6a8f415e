/** @jsxImportSource react */
import { say } from '../site.ts';

const SHAPES = {
  heart: { path: 'M16.792 3.904A5 5 0 0 1 12 21 5 5 0 0 1 7 4a5 5 0 0 1 9.8-.1Z', box: 24 },
  'full heart': {
    path: 'M34.6 3.1c-4.5 4-8 4-10.6 6C20 3 6 1 4 18c0 9 10 16 20 26 10-10 24-20 10-41Z',
    box: 48,
  },
  bubble: { path: 'M20.656 17.008a10 10 0 1 0-3.6 3.6L22 22Z', box: 24 },
  repost: { path: 'M19.998 9.497a1 1 0 0 0-1 1v4.228a3 3 0 0 1-3 3H8L5 14V8h9V6H5Z', box: 24 },
  'full repost': { path: 'M19 9v6a3 3 0 0 1-3 3H8L5 14l4.612-4.614L14 14V6H5Z', box: 24 },
  ribbon: { path: 'M5 3h14v18l-7-7-7 7Z', box: 24 },
  dots: { path: 'M4 11h3v3H4Zm7 0h3v3h-3Zm7 0h3v3h-3Z', box: 24 },
  face: { path: 'M12 2a10 10 0 1 0 .1 0ZM8 15h8', box: 24 },
} as const;

export type Shape = keyof typeof SHAPES | 'plane';

/** A drawing as the site makes them: its label on the svg, a title inside, the size in attributes. */
export function Icon({ shape, label, size = 24 }: { shape: Shape; label: string; size?: number }) {
  const box = shape === 'plane' ? 24 : SHAPES[shape].box;
  return (
    <svg aria-label={label} role="img" viewBox={`0 0 ${box} ${box}`} width={size} height={size}>
      <title>{label}</title>
      {shape === 'plane' ? (
        <>
          <line x1="22" x2="9.218" y1="3" y2="10.083" />
          <polygon points="11.698 20.334 22 3.001 2 3.001 9.218 10.084" />
        </>
      ) : (
        <path d={SHAPES[shape].path} />
      )}
    </svg>
  );
}

type ButtonProps = { shape: Shape; label: string; size?: number; onPress: (isTrusted: boolean) => void };

/** Most of the site's controls are a drawing in a `div` that says it is a button. */
export function IconButton({ shape, label, size, onPress }: ButtonProps) {
  return (
    <div
      role="button"
      tabIndex={0}
      className="icon-button"
      onClick={({ nativeEvent }) => onPress(nativeEvent.isTrusted)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(event.nativeEvent.isTrusted);
      }}
    >
      <div>
        <span>
          <Icon shape={shape} label={label} {...(size === undefined ? {} : { size })} />
        </span>
      </div>
    </div>
  );
}

export function Heart({ on, size, onPress }: { on: boolean; size?: number; onPress: () => void }) {
  const look = on
    ? ({ shape: 'full heart', label: say('Batal suka', 'Unlike') } as const)
    : ({ shape: 'heart', label: say('Suka', 'Like') } as const);
  return <IconButton {...look} {...(size === undefined ? {} : { size })} onPress={onPress} />;
}
