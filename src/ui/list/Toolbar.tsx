import { IconBaselineDensityMedium, IconBaselineDensitySmall, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat, useFormatsAreWarm, useMessages } from '~/i18n/I18n';
import type { Density } from '~/ui/data-table/DataTable';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './Toolbar.module.css';

interface ToolbarProps {
  /** When the rows shown were read; null before the first answer. */
  updatedAt: Date | null;
  isFetching: boolean;
  /** How far a long read has come, in words; takes the place of the time. */
  progress?: string | undefined;
  onRefresh: () => void;
  density: Density;
  onDensity: (density: Density) => void;
  /** Further buttons, before the density. */
  children?: ReactNode;
  /** True while rows are selected: `selection` then is in the place of all this. */
  isSelecting: boolean;
  /** What can be done with the selection. It is only shown and hidden: it may be made before there is one. */
  selection: ReactNode;
}

/** The bar over a table: how fresh it is and how it looks, or, while something is selected, what can be done with it. */
export function Toolbar(props: ToolbarProps) {
  const { updatedAt, isFetching, progress, onRefresh, density, onDensity, isSelecting, selection } = props;
  const common = useMessages('common');
  const format = useFormat();
  const isWarm = useFormatsAreWarm();
  const other: Density = density === 'compact' ? 'comfortable' : 'compact';
  const DensityIcon = density === 'compact' ? IconBaselineDensityMedium : IconBaselineDensitySmall;
  return (
    <div className={classes.toolbar} data-selecting={isSelecting || undefined}>
      <div className={classes.bar} hidden={!isSelecting}>
        {selection}
      </div>
      <div className={classes.bar} hidden={isSelecting}>
        <div className={classes.freshness}>
          <button
            type="button"
            className={classes.refresh}
            aria-label={common.refresh}
            title={common.refresh}
            data-spinning={isFetching || undefined}
            onClick={onRefresh}
          >
            <IconRefresh size={16} aria-hidden />
          </button>
          <output>
            {progress ?? (updatedAt ? isWarm && common.updatedAt(format.time(updatedAt)) : common.notUpdated)}
          </output>
        </div>
        <div className={classes.end}>
          {props.children}
          <ToolButton
            label={`${common.table.density}: ${common.table[other]}`}
            icon={<DensityIcon size={16} aria-hidden />}
            iconOnly
            onClick={() => onDensity(other)}
          />
        </div>
      </div>
    </div>
  );
}
