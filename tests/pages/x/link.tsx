/** @jsxImportSource react */
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate } from './router.ts';

/** A real link that the site follows by history, unless the person asks for a new tab. */
export function Link({
  href,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !href.startsWith('/')) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a role="link" href={href} onClick={onClick} {...rest}>
      {children}
    </a>
  );
}
