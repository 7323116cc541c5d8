package org.jiceng.io.databind;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson what it would otherwise have to be told by an annotation on each of our values:
 * nouns have attributes and a builder, records have components, and nothing else of either is
 * written or set.
 */
final class ValueIntrospector extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Values are written as the nouns they are: the hidden classes are closed to Jackson. */
  @Override
  public JavaType refineSerializationType(
      MapperConfig<?> config, Annotated annotated, JavaType type) {
    return Noun.ofHidden(type.getRawClass())
        .map(noun -> config.getTypeFactory().constructGeneralizedType(type, noun.type()))
        .orElse(type);
  }

  @Override
  public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
    return Noun.of(type.getRawType()).<@Nullable Class<?>>map(Noun::builder).orElse(null);
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass builder) {
    return Noun.ofBuilder(builder.getRawType()).isPresent()
        ? new JsonPOJOBuilder.Value("build", "")
        : null;
  }

  @Override
  public VisibilityChecker<?> findAutoDetectVisibility(
      AnnotatedClass type, VisibilityChecker<?> checker) {
    return isValue(type.getRawType()) || Noun.ofBuilder(type.getRawType()).isPresent()
        ? checker
            .withGetterVisibility(Visibility.NONE)
            .withIsGetterVisibility(Visibility.NONE)
            .withSetterVisibility(Visibility.NONE)
            .withFieldVisibility(Visibility.NONE)
        : checker;
  }

  @Override
  public @Nullable PropertyName findNameForSerialization(Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
            && method.getParameterCount() == 0
            && isAttribute(method.getDeclaringClass(), method.getName())
        ? PropertyName.construct(method.getName())
        : null;
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
    if (annotated instanceof AnnotatedParameter parameter) {
      return component(parameter).map(PropertyName::construct).orElse(null);
    }
    return annotated instanceof AnnotatedMethod method && Ours.is(method.getDeclaringClass())
        ? Noun.attributeOf(method.getAnnotated()).map(PropertyName::construct).orElse(null)
        : null;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedConstructor constructor
            && constructor.getParameterCount() > 0
            && isCanonical(constructor)
        ? JsonCreator.Mode.PROPERTIES
        : null;
  }

  @Override
  public @Nullable Object findDeserializer(Annotated annotated) {
    JavaType type = read(annotated);
    if (type == null) {
      return null;
    }
    return type.hasRawClass(ImmutableListMultimap.class) ? new MultimapDeserializer() : date(type);
  }

  @Override
  public @Nullable Object findContentDeserializer(Annotated annotated) {
    JavaType type = read(annotated);
    return type == null || type.getContentType() == null ? null : date(type.getContentType());
  }

  /** Days and months are read from the one form in which they are written. */
  private static @Nullable Object date(JavaType type) {
    return Scalars.ofDate(type.getRawClass())
        .<@Nullable Object>map(ScalarDeserializer::new)
        .orElse(null);
  }

  /** What is read into a component or an attribute of ours; null if it is neither. */
  private static @Nullable JavaType read(Annotated annotated) {
    if (annotated instanceof AnnotatedParameter parameter) {
      return component(parameter).isPresent() ? parameter.getType() : null;
    }
    return annotated instanceof AnnotatedMethod method
            && method.getParameterCount() == 1
            && Ours.is(method.getDeclaringClass())
            && Noun.attributeOf(method.getAnnotated()).isPresent()
        ? method.getParameterType(0)
        : null;
  }

  /**
   * Our records have no nulls: what is not there is an empty optional, or the record is not read.
   */
  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter parameter) || component(parameter).isEmpty()) {
      return JsonSetter.Value.empty();
    }
    return JsonSetter.Value.construct(
        parameter.getType().isReferenceType() ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
  }

  @Override
  public @Nullable TypeResolverBuilder<?> findTypeResolver(
      MapperConfig<?> config, AnnotatedClass type, JavaType declared) {
    return Families.of(type.getRawType()).map(family -> family.typing(declared)).orElse(null);
  }

  /** What is told beyond the attributes is not written, and passed over on reading. */
  @Override
  public JsonIgnoreProperties.Value findPropertyIgnoralByName(
      MapperConfig<?> config, Annotated annotated) {
    if (!(annotated instanceof AnnotatedClass type)) {
      return JsonIgnoreProperties.Value.empty();
    }
    return Noun.of(type.getRawType())
        .or(() -> Noun.ofBuilder(type.getRawType()))
        .map(Noun::derived)
        .or(() -> derivedOfRecord(type.getRawType()))
        .map(JsonIgnoreProperties.Value::forIgnoredProperties)
        .orElse(JsonIgnoreProperties.Value.empty());
  }

  @Override
  public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
    Class<?> raw = type.getRawType();
    if (isRecord(raw)) {
      return components(raw).toArray(String[]::new);
    }
    return Noun.of(raw)
        .map(noun -> noun.setters().keySet().toArray(String[]::new))
        .<String @Nullable []>map(names -> names)
        .orElse(null);
  }

  /** An attribute that is not there is not written. */
  @Override
  public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
    return annotated instanceof AnnotatedClass type && isValue(type.getRawType())
        ? JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)
        : JsonInclude.Value.empty();
  }

  /** Days and months of ours are ISO strings, whatever the host does with its own. */
  @Override
  public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
            && Ours.is(method.getDeclaringClass())
            && isDate(method.getType())
        ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING)
        : null;
  }

  private static boolean isDate(JavaType type) {
    return type.getContentType() != null
        ? isDate(type.getContentType())
        : type.hasRawClass(LocalDate.class) || type.hasRawClass(YearMonth.class);
  }

  private static boolean isValue(Class<?> type) {
    return Noun.of(type).isPresent() || isRecord(type);
  }

  static boolean isRecord(Class<?> type) {
    return type.isRecord() && Ours.is(type);
  }

  /** A method of an interface counts for all nouns that are that interface, as a unit's name. */
  private static boolean isAttribute(Class<?> type, String name) {
    if (isRecord(type)) {
      return components(type).contains(name);
    }
    return Ours.is(type)
        && (Noun.of(type).filter(noun -> noun.setters().containsKey(name)).isPresent()
            || isAttributeOfOne(type, name));
  }

  private static boolean isAttributeOfOne(Class<?> type, String name) {
    return type.isSealed()
        && Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> Noun.of(permitted).stream())
            .anyMatch(noun -> noun.setters().containsKey(name));
  }

  private static Optional<ImmutableSet<String>> derivedOfRecord(Class<?> type) {
    return isRecord(type)
        ? Optional.of(
            Noun.told(type)
                .filter(name -> !components(type).contains(name))
                .collect(toImmutableSet()))
        : Optional.empty();
  }

  private static ImmutableSet<String> components(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(toImmutableSet());
  }

  private static Optional<String> component(AnnotatedParameter parameter) {
    return parameter.getOwner() instanceof AnnotatedConstructor constructor
            && isCanonical(constructor)
        ? Optional.of(
            constructor.getDeclaringClass().getRecordComponents()[parameter.getIndex()].getName())
        : Optional.empty();
  }

  private static boolean isCanonical(AnnotatedConstructor constructor) {
    Class<?> type = constructor.getDeclaringClass();
    return isRecord(type)
        && Arrays.equals(
            constructor.getAnnotated().getParameterTypes(),
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
  }
}
