import __future__

for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.compiler_flag, feature.getOptionalRelease()[:2], feature.getMandatoryRelease())
print(__future__.__all__ == ["all_feature_names", *__future__.all_feature_names], compile("x", "f", "exec", __future__.annotations.compiler_flag).co_flags & __future__.CO_FUTURE_ANNOTATIONS != 0)
