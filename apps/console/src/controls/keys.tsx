/** Keys as printed on a keyboard, pressed in this order in every language: `Alt P`. */
export const Keys = ({ keys }: { keys: string }) => (
  <span dir="ltr" class="inline-flex gap-1">
    {keys.split(' ').map((key) => (
      <kbd
        key={key}
        class="min-w-5 rounded-[4px] border border-edge bg-sunken px-1 text-center font-sans text-12 text-ink"
      >
        {key}
      </kbd>
    ))}
  </span>
);
