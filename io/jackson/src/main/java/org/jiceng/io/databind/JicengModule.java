package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jiceng.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Lets a host's own {@link ObjectMapper} read and write the values of jiceng:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new JicengModule()).build();
 * }</pre>
 *
 * <p>It masks personal data on writing, so what it wrote of an identity number cannot be read
 * again. For the review file, which may hold it, and for a round trip there is {@link #sealed()}.
 *
 * <p>A value that cannot be read is refused at once. The exception tells what was expected and
 * where, never what stood there. So that Jackson's own exceptions quote no input either, the module
 * turns {@code INCLUDE_SOURCE_IN_LOCATION} off in the host's factory.
 *
 * <p>It brings Jackson's modules for Guava, {@code Optional} and {@code java.time}; where the host
 * has them already, the host's stay.
 */
public final class JicengModule extends Module {
  private final Scalars scalars;

  private JicengModule(Scalars scalars) {
    this.scalars = scalars;
  }

  /** Writes personal data masked. */
  public JicengModule() {
    this(Scalars.masked());
  }

  /** Writes personal data as it is: for the review file only. What it writes, it reads. */
  public static JicengModule sealed() {
    return new JicengModule(Scalars.sealed());
  }

  @Override
  public String getModuleName() {
    return "jiceng";
  }

  /** The same for both forms: of two in one mapper the first stays, and nothing is mixed. */
  @Override
  public Object getTypeId() {
    return JicengModule.class;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Iterable<? extends Module> getDependencies() {
    return ImmutableList.of(new GuavaModule(), new Jdk8Module(), new JavaTimeModule());
  }

  @Override
  public void setupModule(SetupContext context) {
    if (context.getOwner() instanceof ObjectMapper mapper) {
      mapper.getFactory().disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
    }
    context.insertAnnotationIntrospector(new ValueIntrospector());
    context.addSerializers(new Writing(ScalarSerializer::new));
    context.addKeySerializers(new Writing(ScalarSerializer.OfName::new));
    context.addDeserializers(new Reading());
    context.addKeyDeserializers(new ReadingNames());
    context.addBeanDeserializerModifier(new Cleaning());
  }

  private final class Writing extends Serializers.Base {
    private final Function<Scalar, JsonSerializer<?>> form;

    private Writing(Function<Scalar, JsonSerializer<?>> form) {
      this.form = form;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return type.hasRawClass(Message.class)
          ? new MessageSerializer()
          : scalars.of(type.getRawClass()).<@Nullable JsonSerializer<?>>map(form).orElse(null);
    }
  }

  private final class Reading extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return scalar(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return type.hasRawClass(Message.class)
          ? new ValueDeserializer(Message.class, new MessageDeserializer())
          : scalar(type.getRawClass());
    }

    private @Nullable JsonDeserializer<?> scalar(Class<?> type) {
      return scalars
          .of(type)
          .<@Nullable JsonDeserializer<?>>map(ScalarDeserializer::new)
          .orElse(null);
    }
  }

  private final class ReadingNames implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return scalars
          .of(type.getRawClass())
          .<@Nullable KeyDeserializer>map(ScalarDeserializer.OfName::new)
          .orElse(null);
    }
  }

  private static final class Cleaning extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reading) {
      Class<?> type = description.getBeanClass();
      return Ours.is(type) ? new ValueDeserializer(type, reading) : reading;
    }
  }
}
