import { useEffect } from 'preact/hooks';

/** Says in the tab of the browser what is shown. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'gegenlesen' : `${title} · gegenlesen`;
  }, [title]);
}
