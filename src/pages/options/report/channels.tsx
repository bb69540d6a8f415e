import type { Status } from '../../../check/types.ts';
import type { Language } from '../../../messages.ts';
import type { Channel, ChannelsFile } from '../../../ruleset/help.ts';
import { fillPlain } from '../../../words/fill.ts';
import { sayIn, wordsIn } from '../../../words/index.ts';
import { reportWordsIn } from '../../../words/report.ts';
import { printMonth } from '../../dates.ts';
import { Section } from '../section.tsx';

type Props = { file: ChannelsFile; about: Status; language: Language };

/** Where a report about somebody of this status can go, and what becomes of it. */
export const Channels = ({ file, about, language }: Props) => {
  const words = reportWordsIn(language);
  const open = file.channels.filter((channel) => channel.about.includes(about));
  return (
    <Section
      id="report-channels"
      title={words.channels.title}
      text={fillPlain(words.channels.text, { month: printMonth(`${file.asOf}-01T00:00`, language) })}
    >
      {open.length === 0 && (
        <p>{fillPlain(words.channels.none, { status: wordsIn(language).status[about] })}</p>
      )}
      <ul class="channels">
        {open.map((channel) => (
          <ChannelRow key={channel.id} channel={channel} language={language} />
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <h3>{words.path.title}</h3>
          <ol class="steps">
            {file.path.map((step) => (
              <li key={step.id}>{sayIn(language, step)}</li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
};

const ChannelRow = ({ channel, language }: { channel: Channel; language: Language }) => {
  const words = reportWordsIn(language).channels;
  const { name, use, how, address, days, certainty } = channel;
  return (
    <li class="channel">
      <h3>{sayIn(language, name)}</h3>
      <p>{sayIn(language, use)}</p>
      <p class="channel-how">{sayIn(language, how)}</p>
      {days !== undefined && <p class="chip">{fillPlain(words.days, { days: String(days) })}</p>}
      {address !== undefined && (
        <p>
          <a class="link channel-address" href={address} target="_blank" rel="noreferrer noopener">
            {address.replace('https://', '')}
          </a>
        </p>
      )}
      {certainty === 'single' && <p class="small">{words.single}</p>}
    </li>
  );
};
