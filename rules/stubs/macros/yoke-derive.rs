//! yoke: a type whose lifetime may be shortened and, with care, made up. What only proves that is not written.
#![source = "yoke-derive-0.7.4/src/lib.rs, yoke-derive-0.8.4/src/lib.rs"]

#[macro_export]
macro_rules! Yokeable {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants $variants:tt) => {
        unsafe impl<'yoke, $($impl)*> ::yoke::Yokeable<'yoke> for $name<$($args)*>
        where
            $($type: 'static,)*
            $($where)*
        {
            type Output = $name<$($args)*>;
            fn transform(&'yoke self) -> &'yoke Self::Output {
                self
            }
            fn transform_owned(self) -> Self::Output {
                self
            }
            unsafe fn make(from: Self::Output) -> Self {
                $crate::__made! { from [$($args)*] }
            }
            fn transform_mut<F>(&'yoke mut self, f: F)
            where
                F: 'static + for<'b> ::core::ops::FnOnce(&'b mut Self::Output),
            {
                $crate::__given! { self f [$($args)*] }
            }
        }
    };
}

#[macro_export]
macro_rules! __made {
    ($from:ident [$life:lifetime $($args:tt)*]) => { ::core::mem::transmute::<Self::Output, Self>($from) };
    ($from:ident $args:tt) => { $from };
}

#[macro_export]
macro_rules! __given {
    ($self:ident $f:ident [$life:lifetime $($args:tt)*]) => {
        let y = unsafe { &mut *($self as *mut Self as *mut Self::Output) };
        $f(y)
    };
    ($self:ident $f:ident $args:tt) => { $f($self) };
}
