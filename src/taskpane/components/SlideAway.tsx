import { createPresenceComponent, motionTokens } from "@fluentui/react-components";

/** A line that is done slides away; Fluent leaves the motion out where reduced motion is asked. */
export const SlideAway = createPresenceComponent(({ element }) => {
  const height = `${element.clientHeight}px`;
  return {
    enter: [],
    exit: {
      keyframes: [
        { height, opacity: 1, overflow: "hidden" },
        { height: "0px", opacity: 0, overflow: "hidden" },
      ],
      duration: motionTokens.durationNormal,
      easing: motionTokens.curveEasyEase,
    },
  };
});
