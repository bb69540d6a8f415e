import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SectionProps } from './options.tsx';

/** A page whose code is loaded when it is first shown: what it brings with it is not the start of every other page. */
export function lazyPage(load: () => Promise<ComponentType<SectionProps>>): ComponentType<SectionProps> {
  let Loaded: ComponentType<SectionProps> | undefined;
  return function LazyPage(props) {
    const [isLoaded, setLoaded] = useState(Loaded !== undefined);
    useEffect(() => {
      if (!isLoaded)
        void load().then((Page) => {
          Loaded = Page;
          setLoaded(true);
        });
    }, [isLoaded]);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
