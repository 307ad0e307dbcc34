import { IconBaselineDensityMedium, IconBaselineDensitySmall, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat, useMessages } from '~/i18n/I18n';
import type { Density } from '~/ui/data-table/DataTable';
import { ToolButton } from '~/ui/ToolButton';
import classes from './Toolbar.module.css';

interface ToolbarProps {
  /** When the rows shown were read; null before the first answer. */
  updatedAt: Date | null;
  isFetching: boolean;
  onRefresh: () => void;
  density: Density;
  onDensity: (density: Density) => void;
  /** Further buttons, before the density. */
  children?: ReactNode;
  /** Stands in the place of all this while rows are selected. */
  instead?: ReactNode;
}

/** The bar over a table: how fresh it is and how it looks, or, while something is selected, what can be done with it. */
export function Toolbar({
  updatedAt,
  isFetching,
  onRefresh,
  density,
  onDensity,
  children,
  instead,
}: ToolbarProps) {
  const common = useMessages('common');
  const format = useFormat();
  if (instead) return <div className={classes.toolbar}>{instead}</div>;
  const other: Density = density === 'compact' ? 'comfortable' : 'compact';
  const DensityIcon = density === 'compact' ? IconBaselineDensityMedium : IconBaselineDensitySmall;
  const densityLabel = `${common.table.density}: ${common.table[other]}`;
  return (
    <div className={classes.toolbar}>
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
        <output>{updatedAt ? common.updatedAt(format.time(updatedAt)) : common.notUpdated}</output>
      </div>
      <div className={classes.end}>
        {children}
        <ToolButton
          label={densityLabel}
          icon={<DensityIcon size={16} aria-hidden />}
          iconOnly
          onClick={() => onDensity(other)}
        />
      </div>
    </div>
  );
}
