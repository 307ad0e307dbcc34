import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import { zodResolver } from '@hookform/resolvers/zod';
import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm, useController, type Control } from 'react-hook-form';
import { availabilityZonesQuery } from '~/api/availability-zones';
import { desktopPoolsQuery } from '~/api/desktop-pools';
import { projectTagsQuery } from '~/api/tags';
import { workspaceQuery } from '~/api/workspaces';
import { CONNECT_STATUSES, DESKTOP_STATUSES, DESKTOP_TYPES } from '~/contract/desktops';
import { allImagesQuery } from '~/domain/acts/all-images';
import { useMessages } from '~/i18n/I18n';
import { ChoiceField, SuggestField } from '~/ui/fields/ChoiceField';
import { MultiField, PiecesField } from '~/ui/fields/ListField';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import { YesNoField } from '~/ui/fields/YesNoField';
import { FilterDrawer, FilterGroup } from '~/ui/list/FilterDrawer';
import { withoutFilters, type DesktopSearch } from './desktop-search';
import { filterFormSchema, fromFilters, toFilters, type FilterForm } from './filter-form';
import type { ListActions } from './list-actions';

interface FilterPanelProps {
  search: DesktopSearch;
  actions: ListActions;
  onClose: () => void;
}

/** Every filter the service has, and two it lacks, grouped by question. Refuses beside the field, before anything is asked. */
export function FilterPanel({ search, actions, onClose }: FilterPanelProps) {
  const t = useMessages('desktops').filters;
  const domain = useMessages('domain');
  const common = useMessages('common');
  const form = useForm({
    resolver: zodResolver(filterFormSchema(t.errors)),
    defaultValues: fromFilters(search),
    mode: 'onTouched',
  });
  const { control } = form;
  const suggestions = useSuggestions();
  const words = { any: common.any, yes: common.yes, no: common.no };
  const named = (values: readonly string[], names: Record<string, string>) =>
    values.map((value) => ({ value, label: names[value] ?? value }));
  const apply = form.handleSubmit((values) => {
    actions.change(toFilters(values));
    onClose();
  });

  return (
    <FilterDrawer
      title={t.title}
      apply={t.apply}
      onApply={apply}
      onClear={() => form.reset(fromFilters(withoutFilters()))}
      onClose={onClose}
    >
      <FilterGroup title={t.groups.which}>
        <TextField control={control} name="computerName" label={t.names.computer_name} data-autofocus />
        <TextField control={control} name="desktopIp" label={t.names.desktop_ip} />
        <TextAreaField
          control={control}
          name="desktopIds"
          label={t.names.desktop_id}
          description={t.help.desktopIds}
          autosize
          maxRows={6}
        />
      </FilterGroup>
      <FilterGroup title={t.groups.state}>
        <ChoiceField
          control={control}
          name="status"
          label={t.names.status}
          data={named(DESKTOP_STATUSES, domain.status)}
        />
        <ChoiceField
          control={control}
          name="connectStatus"
          label={t.names.connect_status}
          description={t.help.scan}
          data={named(CONNECT_STATUSES, domain.connection)}
        />
        <MidTaskField control={control} />
        <YesNoField
          control={control}
          name="inMaintenanceMode"
          label={t.names.in_maintenance_mode}
          words={words}
        />
      </FilterGroup>
      <FilterGroup title={t.groups.who}>
        <PiecesField
          control={control}
          name="userNames"
          label={t.names.user_name}
          description={t.help.userNames}
          splitChars={[',', ' ', ';']}
        />
        <YesNoField control={control} name="userAttached" label={t.names.user_attached} words={words} />
      </FilterGroup>
      <FilterGroup title={t.groups.where}>
        <MultiField
          control={control}
          name="poolIds"
          label={t.names.pool_id}
          data={suggestions.pools}
          nothingFoundMessage={t.nothingFound}
        />
        <ChoiceField
          control={control}
          name="availabilityZone"
          label={t.names.availability_zone}
          data={suggestions.zones}
        />
        <SuggestField
          control={control}
          name="subnetId"
          label={t.names.subnet_id}
          data={suggestions.subnets}
        />
        <TextField
          control={control}
          name="enterpriseProjectId"
          label={t.names.enterprise_project_id}
          description={t.help.enterpriseProject}
        />
        <YesNoField
          control={control}
          name="isSupportInternet"
          label={t.names.is_support_internet}
          words={words}
        />
      </FilterGroup>
      <FilterGroup title={t.groups.what}>
        <MultiField
          control={control}
          name="desktopTypes"
          label={t.names.desktop_type}
          data={named(DESKTOP_TYPES, domain.desktopType)}
        />
        <ChoiceField control={control} name="imageId" label={t.names.image_id} data={suggestions.images} />
        <ChoiceField
          control={control}
          name="chargeMode"
          label={t.names.charge_mode}
          data={[
            { value: '0', label: domain.billing.prepaid },
            { value: '1', label: domain.billing.onDemand },
          ]}
        />
        <YesNoField control={control} name="isShareDesktop" label={t.names.is_share_desktop} words={words} />
        <PiecesField
          control={control}
          name="tags"
          label={t.names.tag}
          description={t.help.tags}
          data={suggestions.tags}
          limit={50}
          splitChars={[',']}
        />
      </FilterGroup>
    </FilterDrawer>
  );
}

function MidTaskField({ control }: { control: Control<FilterForm> }) {
  const t = useMessages('desktops').filters;
  const { field } = useController({ control, name: 'midTask' });
  const { value, ...rest } = field;
  return <Checkbox size="sm" label={t.midTaskLabel} description={t.help.scan} checked={value} {...rest} />;
}

/** What the fields suggest; a list that could not be read leaves its field free to type in. */
function useSuggestions() {
  const pools = useQuery(desktopPoolsQuery()).data?.desktop_pools ?? [];
  const zones = useQuery(availabilityZonesQuery()).data?.availability_zones ?? [];
  const images = useQuery(allImagesQuery()).data ?? [];
  const tags = useQuery(projectTagsQuery()).data?.tags ?? [];
  const subnets = useQuery(workspaceQuery()).data?.subnet_ids ?? [];
  return {
    pools: pools.map((pool) => ({ value: pool.id, label: pool.name ?? pool.id })),
    zones: zones.flatMap(({ availability_zone, display_name }) =>
      availability_zone ? [{ value: availability_zone, label: display_name ?? availability_zone }] : [],
    ),
    images: images.map((image) => ({ value: image.id, label: image.name ?? image.id })),
    tags: tags.flatMap(({ key, values }) => (key ? (values ?? []).map((value) => `${key}=${value}`) : [])),
    subnets: subnets.flatMap(({ subnet_id }) => (subnet_id ? [subnet_id] : [])),
  };
}
