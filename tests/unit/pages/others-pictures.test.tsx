import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/pages/options/options.tsx';
import { picturesWordsIn } from '../../../src/words/pictures.ts';
import { fakePorts } from './fake-ports.ts';

const words = picturesWordsIn('id').settings;

afterEach(() => {
  cleanup();
  location.hash = '';
});

async function open(isAllowed: boolean, start = {}) {
  const { ports, settings } = fakePorts({}, start);
  const askHosts = vi.fn(async () => isAllowed);
  const returnHosts = vi.fn(async () => true);
  const sites = [
    { id: 'x', name: 'X', pictureHosts: ['pbs.twimg.com'] },
    { id: 'instagram', name: 'Instagram', pictureHosts: ['*.cdninstagram.com', '*.fbcdn.net'] },
    { id: 'threads', name: 'Threads', pictureHosts: ['*.cdninstagram.com', '*.fbcdn.net'] },
    { id: 'whatsapp', name: 'WhatsApp' },
  ];
  location.hash = '#pictures';
  render(<Options ports={{ ...ports, sites, askHosts, returnHosts }} />);
  const box = (await screen.findByRole('checkbox', { name: new RegExp(words.choice) })) as HTMLInputElement;
  return { box, settings, askHosts, returnHosts };
}

describe('reading other people’s pictures', () => {
  test('is off until the person asks for it, and says where pictures come from', async () => {
    const { box, askHosts } = await open(true);
    expect(box.checked).toBe(false);
    expect(screen.getByText(/X, Instagram, Threads/)).toBeTruthy();
    expect(askHosts).not.toHaveBeenCalled();
  });

  test('asks the browser within the press, once for each host, and then switches it on', async () => {
    const { box, askHosts, settings } = await open(true);
    fireEvent.click(box);
    expect(askHosts).toHaveBeenCalledWith(['pbs.twimg.com', '*.cdninstagram.com', '*.fbcdn.net']);
    await screen.findByText(words.on);
    expect(settings().readPictures).toBe(true);
    expect(box.checked).toBe(true);
  });

  test('stays off when the person refuses', async () => {
    const { box, settings } = await open(false);
    fireEvent.click(box);
    await screen.findByText(words.refused);
    expect(settings().readPictures).toBeUndefined();
    expect(box.checked).toBe(false);
  });

  test('gives the permission back when it is switched off', async () => {
    const { box, settings, returnHosts, askHosts } = await open(true, { readPictures: true });
    expect(box.checked).toBe(true);
    fireEvent.click(box);
    await screen.findByText(words.off);
    expect(settings().readPictures).toBe(false);
    expect(returnHosts).toHaveBeenCalledWith(['pbs.twimg.com', '*.cdninstagram.com', '*.fbcdn.net']);
    expect(askHosts).not.toHaveBeenCalled();
  });
});
