/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { READER } from '../fixtures/people.ts';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './link.tsx';
import { pressProps } from './press.ts';
import { navigate } from './router.ts';
import { update, useStore } from './store.ts';
import { UserCell } from './user-cell.tsx';
import { words } from './words.ts';

const PLACES: readonly { href: string; icon: IconName; name: string }[] = [
  { href: '/home', icon: 'home', name: words.home },
  { href: '/explore', icon: 'search', name: words.explore },
  { href: '/notifications', icon: 'bell', name: words.notifications },
  { href: '/messages', icon: 'mail', name: words.messages },
  { href: `/${READER.handle}/communities`, icon: 'people', name: words.communities },
  { href: `/${READER.handle}`, icon: 'person', name: words.profile },
];

function SideNavigation() {
  return (
    <header role="banner" className="side">
      <Link href="/home" aria-label="X" className="logo">
        X
      </Link>
      <nav className="places" aria-label={words.home}>
        {PLACES.map(({ href, icon, name }) => (
          <Link
            key={href}
            href={href}
            className="place"
            {...(icon === 'person' ? { 'data-testid': 'AppTabBar_Profile_Link' } : {})}
          >
            <Icon name={icon} />
            <span>{name}</span>
          </Link>
        ))}
      </nav>
      <a
        role="link"
        data-testid="SideNav_NewTweet_Button"
        href="/compose/post"
        aria-label={words.post}
        className="send wide"
        onClick={(event) => {
          event.preventDefault();
          update({ composing: {} });
          navigate('/compose/post');
        }}
      >
        <span>{words.post}</span>
      </a>
    </header>
  );
}

function Sidebar() {
  const { people } = useStore();
  const shown = ['halilis2', 'dewi_anggun', 'bimarukmini1'].filter((handle) => people.has(handle));
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          data-testid="SearchBox_Search_Input"
          type="text"
          role="searchbox"
          aria-label={words.search}
          placeholder={words.search}
          className="search"
        />
      </form>
      <aside aria-label={words.whoToFollow} className="panel">
        <h2>{words.whoToFollow}</h2>
        <ul>
          {shown.map((handle) => (
            <UserCell key={handle} handle={handle} />
          ))}
        </ul>
      </aside>
    </div>
  );
}

/** The bar at the top of a column; pages other than the first have a way back. */
export function ColumnHead({ title, back = true }: { title: string; back?: boolean }) {
  return (
    <div className="column-head">
      {back && (
        <button
          type="button"
          role="button"
          data-testid="app-bar-back"
          aria-label={words.back}
          className="round"
          {...pressProps(() => history.back())}
        >
          <Icon name="back" />
        </button>
      )}
      <h2>{title}</h2>
    </div>
  );
}

/** Navigation, the column in the middle, suggestions beside it. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className="frame">
      <SideNavigation />
      <main role="main" className="main">
        <div data-testid="primaryColumn" className="column">
          {children}
        </div>
        <Sidebar />
      </main>
    </div>
  );
}
