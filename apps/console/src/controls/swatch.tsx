/** A colour as the shop shows it. The name always stands beside it. */
export const Swatch = ({ colour }: { colour: string }) => (
  <span
    class="inline-block size-3.5 flex-none rounded-full border border-edge"
    style={{ backgroundColor: colour }}
    aria-hidden="true"
  />
);
