import { useEffect, useState } from "react";

/** Under this nothing is shown, in milliseconds: a flicker is worse than a short wait. */
const patience = 300;

/** True once a state has lasted long enough to be worth showing. */
export function usePatience(lasting: boolean): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!lasting) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, [lasting]);
  return shown && lasting;
}
