import { useEffect, useState } from 'preact/hooks';

/** Where in the options the address points: a page, and a place within it. */
export type Route = { page: string; place: string };

const read = (): Route => {
  const [page = '', ...place] = decodeURIComponent(location.hash.slice(1)).split('/');
  return { page, place: place.join('/') };
};

/** The address behind `#`, and again whenever it changes; links inside the options are plain anchors. */
export function useRoute(): Route {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const follow = () => setRoute(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
