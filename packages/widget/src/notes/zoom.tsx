import { computed, effect, signal } from '@preact/signals-core';
import { collect } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import { addSheet } from '../style/add-sheet.ts';
import { watchHands } from './gestures.ts';
import { labelOf, type PhotosProps, srcsetOf } from './photo-words.ts';
import { MOST, shift, type View, WHOLE, zoomAt } from './view-of.ts';
import css from './zoom.css?inline';

const STEP = 1.5;
const PAN = 60;
const MIDDLE = { x: 0, y: 0 };

/** One photo over the whole screen, to be looked at closely. `from` gets the focus back. */
export const openZoom = (
  from: HTMLElement,
  { photos, name, words }: PhotosProps,
  first: number,
): void => {
  const home = from.closest('.aisle');
  if (!home) return;
  const stopSheet = addSheet(from.getRootNode() as ShadowRoot, css);
  const at = signal(first);
  const view = signal<View>(WHOLE);
  const photo = computed(() => photos[at.value]);
  let frame = home as HTMLElement;
  let image = frame;
  const sizes = () =>
    [
      { width: image.offsetWidth, height: image.offsetHeight },
      { width: frame.clientWidth, height: frame.clientHeight },
    ] as const;
  const zoom = (by: number, about = MIDDLE) => {
    view.value = zoomAt(view.value, by, about, ...sizes());
  };
  const pan = (dx: number, dy: number) => {
    view.value = shift(view.value, dx, dy, ...sizes());
  };
  const turn = (by: number) => {
    const next = at.value + by;
    if (!photos[next]) return;
    view.value = WHOLE;
    at.value = next;
  };
  const press = (event: KeyboardEvent) => {
    // Neither the shop's shortcuts nor the chat's Escape.
    event.stopPropagation();
    const near = view.value.scale > 1;
    const ahead = getComputedStyle(frame).direction === 'rtl' ? -1 : 1;
    const acts: Record<string, () => void> = {
      '+': () => zoom(STEP),
      '=': () => zoom(STEP),
      '-': () => zoom(1 / STEP),
      '0': () => zoom(0),
      ArrowLeft: () => (near ? pan(PAN, 0) : turn(-ahead)),
      ArrowRight: () => (near ? pan(-PAN, 0) : turn(ahead)),
      ArrowUp: () => pan(0, PAN),
      ArrowDown: () => pan(0, -PAN),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  const button = (label: string, sign: unknown, act: () => void, resting: () => boolean) => (
    <button
      type="button"
      class="round"
      aria-label={label}
      title={label}
      aria-disabled={resting}
      onClick={act}
    >
      {sign as Node}
    </button>
  );
  const [dialog, stop] = collect(
    () =>
      (
        <dialog class="zoom" aria-label={name} onKeyDown={press}>
          <div
            class="zoom-frame"
            ref={(element) => {
              frame = element;
            }}
          >
            {() => {
              const shown = photo.value;
              return (
                shown && (
                  <img
                    src={shown.url}
                    srcset={srcsetOf(shown)}
                    sizes="100vw"
                    alt={`${name}, ${labelOf(shown, words)}`}
                    draggable="false"
                    ref={(element) => {
                      image = element;
                    }}
                  />
                )
              );
            }}
          </div>
          <div class="zoom-bar">
            <p role="status">
              {() => {
                const shown = photo.value;
                const place = words.position(at.value + 1, photos.length);
                return shown && [<b dir="auto">{labelOf(shown, words)}</b>, ` · ${place}`];
              }}
            </p>
            {photos.length > 1 && [
              button(
                words.previous,
                <Icon name="previous" />,
                () => turn(-1),
                () => at.value === 0,
              ),
              button(
                words.next,
                <Icon name="next" />,
                () => turn(1),
                () => at.value === photos.length - 1,
              ),
            ]}
            {button(
              words.zoomOut,
              '−',
              () => zoom(1 / STEP),
              () => view.value.scale === 1,
            )}
            {button(
              words.zoomIn,
              '+',
              () => zoom(STEP),
              () => view.value.scale === MOST,
            )}
            {button(
              words.close,
              <Icon name="close" />,
              () => dialog.close(),
              () => false,
            )}
          </div>
        </dialog>
      ) as HTMLDialogElement,
  );
  home.append(dialog);
  const stopMoving = effect(() => {
    const { scale, x, y } = view.value;
    // Read, so that another photo is laid out too.
    at.value;
    image.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    frame.classList.toggle('near', scale > 1);
  });
  watchHands(frame, {
    pan,
    zoom,
    twice: (about) => zoom(view.value.scale > 1 ? 0 : 2.5, about),
  });
  dialog.addEventListener('close', () => {
    stopMoving();
    stop();
    dialog.remove();
    stopSheet();
    from.focus();
  });
  dialog.showModal();
};
