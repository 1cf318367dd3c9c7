(* deep-matrix-completion *)
(* With few observed entries of a matrix of low rank, gradient descent on three layers, from a small start, comes nearer to the matrix than the completion of least nuclear norm does, and nearer than descent on two layers does: each on more than half of all random instances. *)
(* M = U V^T/|U V^T|_F of rank r with normal U, V of n rows; k random entries of each row and column observed; *)
(* W = W_3 W_2 W_1, descent on |W - M|^2/2 over them, balanced start with all singular values of W equal to 2^-20; *)
(* X of least |X|_* among the completions *)
(* r = 1, n = 10, k = 4, eta = 1/2, 1024 steps; the slow part r = 2, n = 12, k = 6, 8192 steps *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (c) gradients: descent follows the gradients G_l of f = |W - M|^2/2 over the observed entries: at e = 0 df/de = sum_l <G_l, D_l> along W_l + e D_l, exactly     (3 x 3, at most three layers, any entries observed); for all real values of what is drawn. *)
(* at Size=10 Rank=1 Observed=4 Depth=1 Start=9.5367431640625E-07 StepSize=0.5 Steps=1024 *)
Open Scope R_scope.
Definition part_c_gradients_1 (D1_1 W1_1 M_1 D1_3 W1_3 M_3 D1_5 W1_5 M_5 D1_7 W1_7 M_7 : R) : R :=
  let t3 := (W1_1 - M_1) in
  let t5 := (t3 * D1_1) in
  let t10 := (W1_3 - M_3) in
  let t12 := (t10 * D1_3) in
  let t18 := (W1_5 - M_5) in
  let t20 := (t18 * D1_5) in
  let t26 := (W1_7 - M_7) in
  let t28 := (t26 * D1_7) in
  let t33 := (t28 + (t20 + (t12 + t5))) in
  let t34 := ((((((D1_1 * t3) + t5) + ((D1_3 * t10) + t12)) + ((D1_5 * t18) + t20)) + ((D1_7 * t26) + t28)) - t33) in
  (t34 - t33).
Theorem part_c_gradients : forall D1_1 W1_1 M_1 D1_3 W1_3 M_3 D1_5 W1_5 M_5 D1_7 W1_7 M_7 : R,
  part_c_gradients_1 D1_1 W1_1 M_1 D1_3 W1_3 M_3 D1_5 W1_5 M_5 D1_7 W1_7 M_7 = 0.
Proof.
  intros.
  unfold part_c_gradients_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_c_gradients.
Close Scope R_scope.

(* (c) gradients: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=10 Rank=1 Observed=4 Depth=1 Start=9.5367431640625E-07 StepSize=0.5 Steps=1024 *)
Open Scope Q_scope.
Definition part_c_gradients_evaluated_term (D1_1 W1_1 M_1 D1_3 W1_3 M_3 D1_5 W1_5 M_5 D1_7 W1_7 M_7 : Q) : Q * Q :=
  let t3 := Qred (W1_1 - M_1) in
  let t4 := Qred (D1_1 * t3) in
  let t5 := Qred (t3 * D1_1) in
  let t6 := Qred (t4 + t5) in
  let t10 := Qred (W1_3 - M_3) in
  let t11 := Qred (D1_3 * t10) in
  let t12 := Qred (t10 * D1_3) in
  let t13 := Qred (t11 + t12) in
  let t14 := Qred (t6 + t13) in
  let t18 := Qred (W1_5 - M_5) in
  let t19 := Qred (D1_5 * t18) in
  let t20 := Qred (t18 * D1_5) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (t14 + t21) in
  let t26 := Qred (W1_7 - M_7) in
  let t27 := Qred (D1_7 * t26) in
  let t28 := Qred (t26 * D1_7) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t22 + t29) in
  let t31 := Qred (t12 + t5) in
  let t32 := Qred (t20 + t31) in
  (Qred ((t30 - (t28 + t32))), Qred ((t28 + t32))).
Theorem part_c_gradients_evaluated :
  part_c_gradients_evaluated_term (17 # 1024) (1909 # 1024) (-997 # 1024) (-283 # 512) (-71 # 1024) (-11 # 16) (-1693 # 1024) (-1433 # 1024) (121 # 1024) (881 # 1024) (297 # 512) (-273 # 256)
  = ((951853 # 262144), (951853 # 262144)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_gradients_evaluated.
Close Scope Q_scope.

(* (c) gradients: descent follows the gradients G_l of f = |W - M|^2/2 over the observed entries: at e = 0 df/de = sum_l <G_l, D_l> along W_l + e D_l, exactly     (3 x 3, at most three layers, any entries observed); for all real values of what is drawn. *)
(* at Size=10 Rank=1 Observed=4 Depth=2 Start=9.5367431640625E-07 StepSize=0.5 Steps=1024 *)
Open Scope R_scope.
Definition part_c_gradients_larger_1 (D2_2 W1_7 W2_2 D1_7 D2_1 W1_4 W2_1 D1_4 D2_0 W1_1 W2_0 D1_1 M_1 D2_5 W1_6 W2_5 D1_6 D2_4 W1_3 W2_4 D1_3 D2_3 W1_0 W2_3 D1_0 M_3 W1_8 D1_8 W1_5 D1_5 W1_2 D1_2 M_5 D2_8 W2_8 D2_7 W2_7 D2_6 W2_6 M_7 : R) : R :=
  let t22 := ((D2_2 * W1_7) + ((W2_2 * D1_7) + ((D2_1 * W1_4) + ((W2_1 * D1_4) + ((D2_0 * W1_1) + (W2_0 * D1_1)))))) in
  let t29 := (((W2_2 * W1_7) + ((W2_1 * W1_4) + (W2_0 * W1_1))) - M_1) in
  let t55 := ((D2_5 * W1_6) + ((W2_5 * D1_6) + ((D2_4 * W1_3) + ((W2_4 * D1_3) + ((D2_3 * W1_0) + (W2_3 * D1_0)))))) in
  let t62 := (((W2_5 * W1_6) + ((W2_4 * W1_3) + (W2_3 * W1_0))) - M_3) in
  let t83 := ((D2_5 * W1_8) + ((W2_5 * D1_8) + ((D2_4 * W1_5) + ((W2_4 * D1_5) + ((D2_3 * W1_2) + (W2_3 * D1_2)))))) in
  let t90 := (((W2_5 * W1_8) + ((W2_4 * W1_5) + (W2_3 * W1_2))) - M_5) in
  let t111 := ((D2_8 * W1_7) + ((W2_8 * D1_7) + ((D2_7 * W1_4) + ((W2_7 * D1_4) + ((D2_6 * W1_1) + (W2_6 * D1_1)))))) in
  let t118 := (((W2_8 * W1_7) + ((W2_7 * W1_4) + (W2_6 * W1_1))) - M_7) in
  let t122 := (((((t22 * t29) + (t29 * t22)) + ((t55 * t62) + (t62 * t55))) + ((t83 * t90) + (t90 * t83))) + ((t111 * t118) + (t118 * t111))) in
  let t149 := (((W2_4 * t62) * D1_3) + (((W2_3 * t90) * D1_2) + ((((W2_6 * t118) + (W2_0 * t29)) * D1_1) + ((W2_3 * t62) * D1_0)))) in
  let t153 := ((((W2_8 * t118) + (W2_2 * t29)) * D1_7) + (((W2_5 * t62) * D1_6) + (((W2_4 * t90) * D1_5) + ((((W2_7 * t118) + (W2_1 * t29)) * D1_4) + t149)))) in
  let t181 := ((((t90 * W1_2) + (t62 * W1_0)) * D2_3) + (((t29 * W1_7) * D2_2) + (((t29 * W1_4) * D2_1) + ((t29 * W1_1) * D2_0)))) in
  let t184 := (((t118 * W1_1) * D2_6) + ((((t90 * W1_8) + (t62 * W1_6)) * D2_5) + ((((t90 * W1_5) + (t62 * W1_3)) * D2_4) + t181))) in
  let t187 := ((((W2_5 * t90) * D1_8) + t153) + (((t118 * W1_7) * D2_8) + (((t118 * W1_4) * D2_7) + t184))) in
  ((t122 - t187) - t187).
Theorem part_c_gradients_larger : forall D2_2 W1_7 W2_2 D1_7 D2_1 W1_4 W2_1 D1_4 D2_0 W1_1 W2_0 D1_1 M_1 D2_5 W1_6 W2_5 D1_6 D2_4 W1_3 W2_4 D1_3 D2_3 W1_0 W2_3 D1_0 M_3 W1_8 D1_8 W1_5 D1_5 W1_2 D1_2 M_5 D2_8 W2_8 D2_7 W2_7 D2_6 W2_6 M_7 : R,
  part_c_gradients_larger_1 D2_2 W1_7 W2_2 D1_7 D2_1 W1_4 W2_1 D1_4 D2_0 W1_1 W2_0 D1_1 M_1 D2_5 W1_6 W2_5 D1_6 D2_4 W1_3 W2_4 D1_3 D2_3 W1_0 W2_3 D1_0 M_3 W1_8 D1_8 W1_5 D1_5 W1_2 D1_2 M_5 D2_8 W2_8 D2_7 W2_7 D2_6 W2_6 M_7 = 0.
Proof.
  intros.
  unfold part_c_gradients_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_c_gradients_larger.
Close Scope R_scope.

(* (c) gradients: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=10 Rank=1 Observed=4 Depth=2 Start=9.5367431640625E-07 StepSize=0.5 Steps=1024 *)
Open Scope Q_scope.
Definition part_c_gradients_larger_evaluated_term (D2_2 W1_7 W2_2 D1_7 D2_1 W1_4 W2_1 D1_4 D2_0 W1_1 W2_0 D1_1 M_1 D2_5 W1_6 W2_5 D1_6 D2_4 W1_3 W2_4 D1_3 D2_3 W1_0 W2_3 D1_0 M_3 W1_8 D1_8 W1_5 D1_5 W1_2 D1_2 M_5 D2_8 W2_8 D2_7 W2_7 D2_6 W2_6 M_7 : Q) : Q * Q :=
  let t2 := Qred (D2_2 * W1_7) in
  let t5 := Qred (W2_2 * D1_7) in
  let t8 := Qred (D2_1 * W1_4) in
  let t11 := Qred (W2_1 * D1_4) in
  let t14 := Qred (D2_0 * W1_1) in
  let t17 := Qred (W2_0 * D1_1) in
  let t18 := Qred (t14 + t17) in
  let t19 := Qred (t11 + t18) in
  let t20 := Qred (t8 + t19) in
  let t21 := Qred (t5 + t20) in
  let t22 := Qred (t2 + t21) in
  let t23 := Qred (W2_2 * W1_7) in
  let t24 := Qred (W2_1 * W1_4) in
  let t25 := Qred (W2_0 * W1_1) in
  let t26 := Qred (t24 + t25) in
  let t27 := Qred (t23 + t26) in
  let t29 := Qred (t27 - M_1) in
  let t30 := Qred (t22 * t29) in
  let t31 := Qred (t29 * t22) in
  let t32 := Qred (t30 + t31) in
  let t35 := Qred (D2_5 * W1_6) in
  let t38 := Qred (W2_5 * D1_6) in
  let t41 := Qred (D2_4 * W1_3) in
  let t44 := Qred (W2_4 * D1_3) in
  let t47 := Qred (D2_3 * W1_0) in
  let t50 := Qred (W2_3 * D1_0) in
  let t51 := Qred (t47 + t50) in
  let t52 := Qred (t44 + t51) in
  let t53 := Qred (t41 + t52) in
  let t54 := Qred (t38 + t53) in
  let t55 := Qred (t35 + t54) in
  let t56 := Qred (W2_5 * W1_6) in
  let t57 := Qred (W2_4 * W1_3) in
  let t58 := Qred (W2_3 * W1_0) in
  let t59 := Qred (t57 + t58) in
  let t60 := Qred (t56 + t59) in
  let t62 := Qred (t60 - M_3) in
  let t63 := Qred (t55 * t62) in
  let t64 := Qred (t62 * t55) in
  let t65 := Qred (t63 + t64) in
  let t66 := Qred (t32 + t65) in
  let t68 := Qred (D2_5 * W1_8) in
  let t70 := Qred (W2_5 * D1_8) in
  let t72 := Qred (D2_4 * W1_5) in
  let t74 := Qred (W2_4 * D1_5) in
  let t76 := Qred (D2_3 * W1_2) in
  let t78 := Qred (W2_3 * D1_2) in
  let t79 := Qred (t76 + t78) in
  let t80 := Qred (t74 + t79) in
  let t81 := Qred (t72 + t80) in
  let t82 := Qred (t70 + t81) in
  let t83 := Qred (t68 + t82) in
  let t84 := Qred (W2_5 * W1_8) in
  let t85 := Qred (W2_4 * W1_5) in
  let t86 := Qred (W2_3 * W1_2) in
  let t87 := Qred (t85 + t86) in
  let t88 := Qred (t84 + t87) in
  let t90 := Qred (t88 - M_5) in
  let t91 := Qred (t83 * t90) in
  let t92 := Qred (t90 * t83) in
  let t93 := Qred (t91 + t92) in
  let t94 := Qred (t66 + t93) in
  let t96 := Qred (D2_8 * W1_7) in
  let t98 := Qred (W2_8 * D1_7) in
  let t100 := Qred (D2_7 * W1_4) in
  let t102 := Qred (W2_7 * D1_4) in
  let t104 := Qred (D2_6 * W1_1) in
  let t106 := Qred (W2_6 * D1_1) in
  let t107 := Qred (t104 + t106) in
  let t108 := Qred (t102 + t107) in
  let t109 := Qred (t100 + t108) in
  let t110 := Qred (t98 + t109) in
  let t111 := Qred (t96 + t110) in
  let t112 := Qred (W2_8 * W1_7) in
  let t113 := Qred (W2_7 * W1_4) in
  let t114 := Qred (W2_6 * W1_1) in
  let t115 := Qred (t113 + t114) in
  let t116 := Qred (t112 + t115) in
  let t118 := Qred (t116 - M_7) in
  let t119 := Qred (t111 * t118) in
  let t120 := Qred (t118 * t111) in
  let t121 := Qred (t119 + t120) in
  let t122 := Qred (t94 + t121) in
  let t123 := Qred (W2_5 * t90) in
  let t124 := Qred (t123 * D1_8) in
  let t125 := Qred (W2_8 * t118) in
  let t126 := Qred (W2_2 * t29) in
  let t127 := Qred (t125 + t126) in
  let t128 := Qred (t127 * D1_7) in
  let t129 := Qred (W2_5 * t62) in
  let t130 := Qred (t129 * D1_6) in
  let t131 := Qred (W2_4 * t90) in
  let t132 := Qred (t131 * D1_5) in
  let t133 := Qred (W2_7 * t118) in
  let t134 := Qred (W2_1 * t29) in
  let t135 := Qred (t133 + t134) in
  let t136 := Qred (t135 * D1_4) in
  let t137 := Qred (W2_4 * t62) in
  let t138 := Qred (t137 * D1_3) in
  let t139 := Qred (W2_3 * t90) in
  let t140 := Qred (t139 * D1_2) in
  let t141 := Qred (W2_6 * t118) in
  let t142 := Qred (W2_0 * t29) in
  let t143 := Qred (t141 + t142) in
  let t144 := Qred (t143 * D1_1) in
  let t145 := Qred (W2_3 * t62) in
  let t146 := Qred (t145 * D1_0) in
  let t147 := Qred (t144 + t146) in
  let t148 := Qred (t140 + t147) in
  let t149 := Qred (t138 + t148) in
  let t150 := Qred (t136 + t149) in
  let t151 := Qred (t132 + t150) in
  let t152 := Qred (t130 + t151) in
  let t153 := Qred (t128 + t152) in
  let t154 := Qred (t124 + t153) in
  let t155 := Qred (t118 * W1_7) in
  let t156 := Qred (t155 * D2_8) in
  let t157 := Qred (t118 * W1_4) in
  let t158 := Qred (t157 * D2_7) in
  let t159 := Qred (t118 * W1_1) in
  let t160 := Qred (t159 * D2_6) in
  let t161 := Qred (t90 * W1_8) in
  let t162 := Qred (t62 * W1_6) in
  let t163 := Qred (t161 + t162) in
  let t164 := Qred (t163 * D2_5) in
  let t165 := Qred (t90 * W1_5) in
  let t166 := Qred (t62 * W1_3) in
  let t167 := Qred (t165 + t166) in
  let t168 := Qred (t167 * D2_4) in
  let t169 := Qred (t90 * W1_2) in
  let t170 := Qred (t62 * W1_0) in
  let t171 := Qred (t169 + t170) in
  let t172 := Qred (t171 * D2_3) in
  let t173 := Qred (t29 * W1_7) in
  let t174 := Qred (t173 * D2_2) in
  let t175 := Qred (t29 * W1_4) in
  let t176 := Qred (t175 * D2_1) in
  let t177 := Qred (t29 * W1_1) in
  let t178 := Qred (t177 * D2_0) in
  let t179 := Qred (t176 + t178) in
  let t180 := Qred (t174 + t179) in
  let t181 := Qred (t172 + t180) in
  let t182 := Qred (t168 + t181) in
  let t183 := Qred (t164 + t182) in
  let t184 := Qred (t160 + t183) in
  let t185 := Qred (t158 + t184) in
  let t186 := Qred (t156 + t185) in
  (Qred ((t122 - (t154 + t186))), Qred ((t154 + t186))).
Theorem part_c_gradients_larger_evaluated :
  part_c_gradients_larger_evaluated_term (-191 # 128) (297 # 512) (-263 # 1024) (881 # 1024) (857 # 1024) (353 # 512) (1213 # 1024) (925 # 512) (89 # 512) (1909 # 1024) (-651 # 1024) (17 # 1024) (-997 # 1024) (393 # 1024) (1149 # 1024) (-27 # 128) (-1081 # 1024) (-2163 # 1024) (-71 # 1024) (-1489 # 1024) (-283 # 512) (-37 # 1024) (409 # 512) (-1077 # 1024) (-13 # 256) (-11 # 16) (-229 # 256) (-343 # 512) (-1433 # 1024) (-1693 # 1024) (-309 # 1024) (345 # 512) (121 # 1024) (865 # 1024) (1413 # 1024) (441 # 1024) (19 # 512) (621 # 512) (343 # 1024) (-273 # 256)
  = ((12130793800437 # 549755813888), (12130793800437 # 549755813888)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_gradients_larger_evaluated.
Close Scope Q_scope.
