import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The router looks for the anchor when the page is entered, but the sections stand only when the answer is there. */
export function useScrollToSection() {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'start' });
  }, [hash]);
}
