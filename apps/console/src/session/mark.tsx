/** The product's mark: an aisle seen from its end. */
export const Mark = ({ small = false }: { small?: boolean }) => (
  <svg
    class={small ? 'inline-block size-6 flex-none' : 'size-11'}
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
  >
    <rect width="32" height="32" rx="8" class="fill-accent" />
    <path
      d="M9 23 16 8l7 15M12.2 17.2h7.6"
      fill="none"
      class="stroke-on-accent"
      stroke-width="2.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
