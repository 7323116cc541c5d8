package org.jiceng.election;

import com.google.common.collect.ImmutableList;

/**
 * A proxy that is refused.
 *
 * @param filing what was filed
 * @param reasons every reason, at least one
 */
public record RefusedProxy(ProxyFiling filing, ImmutableList<ProxyReason> reasons) {}
