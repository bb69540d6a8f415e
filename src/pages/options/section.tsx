import type { ComponentChildren } from 'preact';

type Props = { id: string; title: string; text: string; children: ComponentChildren };

/** One part of the settings page, reachable by its address. */
export const Section = ({ id, title, text, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <p class="lead">{text}</p>
    {children}
  </section>
);
