import { expect, it } from 'vitest';
import { bulkReplyOf } from './bulk-calls';

it('an answer without a body says nothing', () => {
  expect(bulkReplyOf(undefined)).toEqual({});
});

it('refusals of single ids are told the same way, whatever the call names them', () => {
  const answer = {
    result_list: [
      { id: 'b1', delete_result_code: '0', delete_result_msg: 'success' },
      { id: 'b2', delete_result_code: 'WKS.00130409', delete_result_msg: 'In use' },
      { id: 'b3', delete_result_code: 'SUCCESS', delete_result_msg: '' },
      { id: 'b4' },
    ],
  };
  expect(bulkReplyOf(answer).failed_operation_list).toEqual([
    { desktop_id: 'b2', error_code: 'WKS.00130409', error_msg: 'In use' },
  ]);
  const refusal = { desktop_id: 'd1', error_code: 'WKS.1', error_msg: 'No' };
  expect(bulkReplyOf({ job_id: 'j', failed_operation_list: [refusal] })).toEqual({
    job_id: 'j',
    failed_operation_list: [refusal],
  });
});
