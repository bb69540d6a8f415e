import { useEffect, useState } from 'preact/hooks';
import { TickIcon } from '../icons.tsx';
import type { StepProps } from './welcome.tsx';

const SHIELDS = [
  ['checked', 'checked'],
  ['partly', 'partly'],
  ['not-checked', 'off'],
] as const;

/** How to keep the icon in sight, and what its shapes mean. */
export const PinStep = ({ ports: { isFirefox, isPinned }, words: { pin: words } }: StepProps) => {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const look = () => void isPinned().then(setPinned);
    look();
    // The browser does not say when the person pins it; coming back to this page is when they have.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [isPinned]);
  return (
    <div class="card">
      <p role="status" class={pinned ? 'fine allowed' : ''}>
        {pinned && <TickIcon />} {pinned ? words.pinned : words[isFirefox ? 'firefox' : 'chrome']}
      </p>
      <ul class="shields">
        {SHIELDS.map(([icon, word]) => (
          <li key={icon}>
            <img src={`/icon/${icon}-32.png`} width="32" height="32" alt="" />
            {words[word]}
          </li>
        ))}
      </ul>
      <a class="link" href="/options.html#handbook">
        {words.handbook}
      </a>
    </div>
  );
};
