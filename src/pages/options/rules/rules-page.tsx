import { useState } from 'preact/hooks';
import type { Language } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import { type RulesWords, rulesWordsIn } from '../../../words/rules.ts';
import type { PagePorts } from '../../ports.ts';
import type { SectionProps } from '../options.tsx';
import { Section } from '../section.tsx';
import { AddAddress } from './add-address.tsx';
import { AddFile } from './add-file.tsx';
import { LayerList } from './layer-list.tsx';
import { Managed } from './managed.tsx';
import { PolicyList } from './policy-list.tsx';
import { TrustedKeys } from './trusted-keys.tsx';
import { type RulesView, useRules } from './use-rules.ts';

/** What every part of the page gets. */
export type RulesProps = {
  ports: PagePorts;
  language: Language;
  words: RulesWords;
  /** Reads everything again. */
  reload: () => Promise<void>;
};

/** Rules: every layer in force, how to add one, and what agencies set. */
export const RulesPage = ({ ports, view: options, refresh }: SectionProps) => {
  const { language } = options.settings;
  const words = rulesWordsIn(language);
  const { view, reload: reloadRules } = useRules(ports.send);
  const reload = async (): Promise<void> => {
    await Promise.all([reloadRules(), refresh()]);
  };
  if (!view) return null;
  return <Parts ports={ports} language={language} words={words} reload={reload} view={view} />;
};

const Parts = (props: RulesProps & { view: RulesView }) => {
  const { words, view } = props;
  const [removed, setRemoved] = useState('');
  const keys = view.updates?.keys ?? [];
  return (
    <>
      <Section id="rules" title={words.layers.title} text={words.layers.text}>
        {view.updates?.clockSetBack && (
          <p class="note note--care" role="note">
            {words.clock}
          </p>
        )}
        <p role="status" class="small">
          {removed && fillPlain(words.act.removed, { name: removed })}
        </p>
        <LayerList {...props} onRemoved={setRemoved} />
      </Section>
      <Section id="rules-add" title={words.add.title} text={words.add.text}>
        <AddFile {...props} />
        <AddAddress {...props} />
        {keys.length > 0 && <TrustedKeys {...props} keys={keys} />}
      </Section>
      {view.policy && (
        <Section id="rules-policy" title={words.policy.title} text={words.policy.text}>
          <PolicyList {...props} policy={view.policy} />
          {view.updates && <Managed {...props} managed={view.updates.managed} />}
        </Section>
      )}
    </>
  );
};
