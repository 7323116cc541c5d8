package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.jiceng.law.Setting;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * One parameter that two methods set differently. The same value from another text is no
 * difference.
 *
 * @param parameter which
 * @param here the setting of the one method
 * @param there the setting of the other
 */
public record MethodDifference(
    Parameter parameter, Setting<? extends Text> here, Setting<? extends Text> there)
    implements Text {

  static ImmutableList<MethodDifference> between(ElectionMethod here, ElectionMethod there) {
    ImmutableMap<Parameter, Setting<? extends Text>> others = there.parameters();
    return here.parameters().entrySet().stream()
        .map(
            own ->
                new MethodDifference(
                    own.getKey(), own.getValue(), Objects.requireNonNull(others.get(own.getKey()))))
        .filter(
            both ->
                !both.here.readings().equals(both.there.readings())
                    || both.here.isKnown() != both.there.isKnown())
        .collect(toImmutableList());
  }

  /** Parameter, this value with its citation, that value with its citation. */
  @Override
  public String in(Language language) {
    return ElectionText.DIFFERENCE
        .with(
            ImmutableMap.of(
                "name", parameter,
                "here", MethodParameters.value(here),
                "hereCitation", here.citation(),
                "there", MethodParameters.value(there),
                "thereCitation", there.citation()))
        .in(language);
  }
}
