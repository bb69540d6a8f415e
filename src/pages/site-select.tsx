import type { Site } from './ports.ts';

type Props = {
  sites: readonly Site[];
  label: string;
  /** The id of the chosen site. */
  value: string;
  onChange: (id: string) => void;
};

/** One site out of those that have an adapter. */
export const SiteSelect = ({ sites, label, value, onChange }: Props) => (
  <select
    class="short"
    aria-label={label}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  >
    {sites.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);
