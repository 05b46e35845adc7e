import { useEffect } from 'preact/hooks';

/** Names the view in the title of the browser tab. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'gegenlesen' : `${title} · gegenlesen`;
  }, [title]);
}
