import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { TemplateDefinition } from "../../templates/types";
import { sheetPicture } from "./sheetPicture";

const rowsShown = 18;

const useStyles = makeStyles({
  // Paper stays white in every theme, as it will be printed.
  paper: {
    display: "block",
    width: "100%",
    height: "auto",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "#FFFFFF",
  },
});

interface SheetPreviewProps {
  readonly template: TemplateDefinition;
  readonly title: string;
}

/** A picture of the empty form, drawn from the same plan that will be inserted. */
export function SheetPreview({ template, title }: SheetPreviewProps) {
  const styles = useStyles();
  const clip = useId();
  const picture = useMemo(() => {
    const { plan, sheet } = template.build({ cover: {}, values: {}, explanations: {}, signOff: {} });
    return sheetPicture(plan, sheet, rowsShown);
  }, [template]);
  return (
    <svg
      className={styles.paper}
      viewBox={`-6 -6 ${picture.width + 12} ${picture.height + 12}`}
      role="img"
      aria-label={title}
    >
      {picture.cells.map((cell) => {
        const padding = 3;
        const x =
          cell.anchor === "start"
            ? cell.x + padding
            : cell.anchor === "end"
              ? cell.x + cell.width - padding
              : cell.x + cell.width / 2;
        const [line = ""] = cell.text.split("\n");
        return (
          <g key={cell.key}>
            <rect
              x={cell.x}
              y={cell.y}
              width={cell.width}
              height={cell.height}
              fill={cell.fill}
              stroke={cell.border ? "#B8C2BC" : "none"}
              strokeWidth={0.7}
            />
            {line === "" ? null : (
              <>
                <clipPath id={`${clip}${cell.key}`}>
                  <rect x={cell.x} y={cell.y} width={cell.width} height={cell.height} />
                </clipPath>
                <text
                  x={x}
                  y={cell.y + cell.height / 2}
                  dominantBaseline="central"
                  textAnchor={cell.anchor}
                  fontSize={cell.size}
                  fontWeight={cell.bold ? 600 : 400}
                  fill={cell.colour}
                  clipPath={`url(#${clip}${cell.key})`}
                >
                  {line}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
