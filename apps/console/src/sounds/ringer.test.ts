import { expect, test } from 'vitest';
import { createRinger } from './ringer.ts';
import type { Tone } from './tones.ts';

/** The little of an audio context that a ringer touches; it counts the tones that sounded. */
class SilentAudio extends EventTarget {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  destination = {};
  sounded = 0;
  param = { value: 0, setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
  createGain() {
    return { gain: this.param, connect: (next: unknown) => next };
  }
  createOscillator() {
    const count = () => {
      this.sounded += 1;
    };
    return {
      type: '',
      frequency: this.param,
      connect: (next: unknown) => next,
      start: count,
      stop: () => {},
    };
  }
  resume() {
    this.state = 'running';
    return Promise.resolve();
  }
  close() {
    return Promise.resolve();
  }
}

const ringerOn = (settings: { sounds: boolean; volume: number; silent: readonly Tone[] }) => {
  const audio = new SilentAudio();
  return {
    audio,
    ringer: createRinger(
      () => audio as unknown as AudioContext,
      () => settings,
    ),
  };
};

test('a page that was not touched yet is silent and says so', () => {
  const { audio, ringer } = ringerOn({ sounds: true, volume: 1, silent: [] });
  expect(ringer.ring('message')).toBe(false);
  expect(ringer.state.value).toBe('blocked');
  expect(audio.sounded).toBe(0);
});

test('the first touch lets it sound', async () => {
  const { audio, ringer } = ringerOn({ sounds: true, volume: 1, silent: [] });
  ringer.unlock();
  await Promise.resolve();
  await Promise.resolve();
  ringer.ring('conversation');
  expect(ringer.state.value).toBe('ready');
  expect(audio.sounded).toBeGreaterThan(0);
});

test('silenced again by the browser it says so, and the next touch lets it sound', async () => {
  const { audio, ringer } = ringerOn({ sounds: true, volume: 1, silent: [] });
  ringer.unlock();
  await expect.poll(() => ringer.state.value).toBe('ready');
  audio.state = 'suspended';
  audio.dispatchEvent(new Event('statechange'));
  expect([ringer.state.value, ringer.ring('waiting')]).toEqual(['blocked', false]);
  ringer.unlock();
  await expect.poll(() => ringer.state.value).toBe('ready');
  expect(ringer.ring('waiting')).toBe(true);
});

test('switched off it does not ring, but a test is heard', async () => {
  const { audio, ringer } = ringerOn({ sounds: false, volume: 1, silent: [] });
  await ringer.test('message');
  const heard = audio.sounded;
  expect(heard).toBeGreaterThan(0);
  ringer.ring('message');
  expect(audio.sounded).toBe(heard);
});

test('a browser without audio is no error', async () => {
  const ringer = createRinger(
    () => null,
    () => ({ sounds: true, volume: 1, silent: [] }),
  );
  await ringer.test('message');
  ringer.ring('message');
  expect(ringer.state.value).toBe('unsupported');
});

test('a sound that is off stays silent while the others ring, and can still be tried', async () => {
  const { audio, ringer } = ringerOn({ sounds: true, volume: 1, silent: ['waiting'] });
  await ringer.test('message');
  const before = audio.sounded;
  ringer.ring('waiting');
  expect(audio.sounded).toBe(before);
  ringer.ring('mention');
  expect(audio.sounded).toBeGreaterThan(before);
  const rung = audio.sounded;
  await ringer.test('waiting');
  expect(audio.sounded).toBeGreaterThan(rung);
});
