import { fillPlain } from '../../words/fill.ts';

type Props = {
  hosts: readonly string[];
  /** Id of the heading above the list. */
  title: string;
  /** What the button of each row says, and what it is called to somebody who only hears it. */
  label: string;
  name: string;
  onPress: (host: string) => void;
};

/** Hosts, one a row, with one thing that can be done to each. */
export const SiteRows = ({ hosts, title, label, name, onPress }: Props) => (
  <ul class="rows" aria-labelledby={title}>
    {hosts.map((host) => (
      <li key={host}>
        <bdi>{host}</bdi>
        <button
          type="button"
          class="button button--text"
          aria-label={fillPlain(name, { host })}
          onClick={() => onPress(host)}
        >
          {label}
        </button>
      </li>
    ))}
  </ul>
);
